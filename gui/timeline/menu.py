"""The menu at the head of a lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from .surface import Surface

translate = QCoreApplication.translate


def menu_of(surface: Surface, thing: str) -> QMenu:
    """Return what can be done with a lane; with the id "" only what concerns all of them."""
    menu = QMenu(surface)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    viewing = surface.viewing
    order, lanes = viewing.order, list(viewing.lanes)
    shown = [row.thing for row in viewing.rows]

    def add(text: str, deed: Callable[[], object], enabled: bool = True) -> None:
        def act() -> None:
            deed()
            surface.rearrange()

        action = menu.addAction(text)
        action.setEnabled(enabled)
        action.triggered.connect(act)

    if thing in shown:
        place, pinned = shown.index(thing), thing in order.pinned
        text = translate("Timeline", "Keep at the top")
        if pinned:
            text = translate("Timeline", "Keep at the top no longer")
        add(text, lambda: order.pin(thing, not pinned))
        add(
            translate("Timeline", "Move up"), lambda: order.step(thing, -1, shown, lanes), place > 0
        )
        down = place < len(shown) - 1
        add(translate("Timeline", "Move down"), lambda: order.step(thing, 1, shown, lanes), down)
        add(translate("Timeline", "Hide this lane"), lambda: order.hide(thing))
        menu.addSeparator()
    add(translate("Timeline", "Show all lanes"), order.show_all, bool(order.hidden))
    add(translate("Timeline", "Order as at first"), order.as_at_first, order.moved)
    return menu
