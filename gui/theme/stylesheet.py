"""The style sheet of the window, made from the palette: nothing here has a colour of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import measures
from .fonts import strong
from .type import MONO, PANEL, SANS

if TYPE_CHECKING:
    from .palette import Palette

_GROUNDS = """
QMainWindow, QDialog, QWidget#stagePage, QWidget#gallery { background: %(stage)s; }
QWidget { color: %(ink)s; font-family: %(sans)s; font-size: %(panel_size)spx; }
QWidget#bar, QWidget#lesson, QWidget#shelf, QWidget#side, QWidget#status,
QWidget#lower { background: %(panel)s; }
QDialog#sheet { border: 1px solid %(outline)s; background: %(panel)s; }
QWidget#bar, QWidget#lesson { border-bottom: 1px solid %(line)s; }
QWidget#shelf { border-right: 1px solid %(line)s; }
QWidget#side { border-left: 1px solid %(line)s; }
QWidget#status, QWidget#lower { border-top: 1px solid %(line)s; }
QWidget#divided { border-top: 1px solid %(line)s; }
QLabel { background: transparent; }
QLabel[role="dim"], QLabel[role="key"] { color: %(dim)s; }
QLabel[role="inverted"] { color: %(stage)s; }
QLabel[role="strong"] { font-weight: %(strong)s; }
QLabel[role="bad"] { color: %(bad)s; font-weight: %(strong)s; }
QLabel[role="title"] { font-size: 27px; font-weight: 700; }
QLabel[role="subtitle"] { font-size: 15px; color: %(dim)s; }
QLabel[role="name"] { font-size: 15px; font-weight: %(strong)s; }
QLabel[role="value"], QLabel[role="mono"] { font-family: %(mono)s; }
QLabel[role="mono"] { color: %(dim)s; }
QLabel#plainly { border: 0; border-left: 3px solid %(ink)s; padding: 2px 0 2px 13px; }
"""

_BUTTONS = """
QPushButton, QToolButton, QComboBox, QSpinBox, QDoubleSpinBox, QLineEdit {
  min-height: 32px; border: 1px solid %(outline)s; border-radius: %(control)spx;
  padding: 0 11px; background: %(raised)s; color: %(ink)s; outline: 0; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { border-color: %(ink)s; }
QPushButton:pressed, QToolButton:pressed { background: %(line)s; }
QPushButton:disabled, QToolButton:disabled { color: %(dim)s; border-color: %(line)s; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QSpinBox:focus,
QDoubleSpinBox:focus { border: 2px solid %(ink)s; padding: 0 10px; }
QToolButton[square="true"], QToolButton[square="true"]:focus { padding: 0; min-width: 34px; }
QPushButton[loud="true"], QToolButton[loud="true"] {
  background: %(ink)s; color: %(stage)s; border-color: %(ink)s; font-weight: %(strong)s; }
QPushButton[loud="true"]:focus, QToolButton[loud="true"]:focus {
  border: 3px solid %(outline)s; padding: 0 9px; }
QToolButton[loud="true"][square="true"]:focus { padding: 0; }
QToolButton[loud="true"]:disabled, QPushButton[loud="true"]:disabled {
  background: %(raised)s; color: %(dim)s; border-color: %(line)s; }
QPushButton[flat="true"], QToolButton[flat="true"] {
  background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover { border-color: %(outline)s; }
QPushButton[flat="true"]:focus, QToolButton[flat="true"]:focus { border: 2px solid %(ink)s; }
QToolButton::menu-indicator { image: none; }
QWidget#segments { background: %(raised)s; border: 1px solid %(outline)s;
  border-radius: %(control)spx; }
QWidget#segments QPushButton { min-height: 28px; border: 2px solid transparent; border-radius: 6px;
  background: transparent; font-weight: 500; padding: 0 12px; }
QWidget#segments QPushButton:checked { background: %(ink)s; color: %(stage)s;
  font-weight: %(strong)s; }
QWidget#segments QPushButton:focus { border-color: %(ink)s; }
QWidget#segments QPushButton:checked:focus { border-color: %(outline)s; }
QPushButton#small { min-height: 18px; padding: 0 8px; border-radius: %(row)spx; }
QPushButton#small:focus { padding: 0 7px; }
QWidget#lesson QPushButton { min-height: 26px; padding: 0 10px; }
QWidget#lesson QPushButton:focus { padding: 0 9px; }
QWidget#lesson QPushButton:checked { background: %(ink)s; color: %(stage)s; font-weight: 600; }
QWidget#lesson QPushButton:checked:disabled { background: %(raised)s; color: %(dim)s; }
QWidget#lesson QPushButton:checked:focus { border: 3px solid %(outline)s; padding: 0 8px; }
QWidget#corner QPushButton { min-height: 24px; font-size: 12px; padding: 0 10px; }
QWidget#corner > QPushButton { border-radius: %(row)spx; }
QWidget#corner > QPushButton:checked { background: %(ink)s; color: %(stage)s;
  font-weight: %(strong)s; }
QWidget#corner > QPushButton:checked:focus { border: 3px solid %(outline)s; padding: 0 8px; }
QWidget#corner QWidget#segments QPushButton { min-height: 20px; border-radius: 4px; }
QPushButton#live { border-radius: 17px; padding: 0 14px 0 12px; font-weight: %(strong)s; }
QLineEdit, QSpinBox, QDoubleSpinBox { background: %(stage)s; selection-background-color: %(ink)s;
  selection-color: %(stage)s; }
QWidget#finder { background: %(panel)s; border: 1px solid %(outline)s;
  border-radius: %(control)spx; }
QLineEdit { placeholder-text-color: %(dim)s; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: 0; padding: 0;
  min-height: 28px; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
QDoubleSpinBox::down-button { width: 0; border: 0; }
QComboBox::drop-down { width: 22px; border: 0; }
QComboBox QAbstractItemView { background: %(panel)s; border: 1px solid %(outline)s;
  selection-background-color: %(ink)s; selection-color: %(stage)s; outline: 0; }
QProgressBar { border: 1px solid %(outline)s; border-radius: 4px; max-height: 6px;
  background: %(stage)s; }
QProgressBar::chunk { background: %(ink)s; border-radius: 3px; }
QTabBar { background: transparent; }
QTabBar::tab { min-height: 32px; padding: 0 12px; background: transparent; color: %(dim)s;
  border: 0; border-bottom: 2px solid transparent; }
QTabBar[narrow="true"]::tab { padding: 0 7px; }
QTabBar::tab:selected { color: %(ink)s; font-weight: %(strong)s; border-bottom-color: %(ink)s; }
QTabBar:focus { outline: 0; }
QTabBar::tab:focus { border: 2px solid %(ink)s; border-radius: 6px; }
"""

_LISTS = """
QListView { background: transparent; border: 2px solid transparent; outline: 0; }
QComboBox QListView { border: 0; }
QListView:focus, QScrollArea#text:focus { border-color: %(ink)s; }
QScrollArea#text { border: 2px solid transparent; }
QListView::item { min-height: 32px; border-radius: %(row)spx; padding: 0 8px; }
QListWidget { border: 2px solid transparent; border-radius: %(control)spx; }
QListWidget:focus { border-color: %(ink)s; }
QListWidget::item:selected { background: %(ink)s; color: %(stage)s; }
QScrollArea, QScrollArea > QWidget > QWidget#sheet { background: transparent; border: 0; }
QScrollArea#keys { border: 2px solid transparent; border-radius: %(control)spx; }
QScrollArea#keys:focus { border-color: %(ink)s; }
QPlainTextEdit, QAbstractScrollArea#code { background: %(panel)s; border: 0;
  selection-background-color: %(ink)s; selection-color: %(stage)s; }
QPlainTextEdit { font-family: %(mono)s; border: 2px solid transparent; }
QPlainTextEdit:focus { border-color: %(ink)s; }
QPlainTextEdit#prose { font-family: %(sans)s; }
QPlainTextEdit#report, QPlainTextEdit#prose { background: %(stage)s; border: 1px solid %(outline)s;
  border-radius: %(control)spx; padding: 6px; }
QPlainTextEdit#report:focus, QPlainTextEdit#prose:focus { border: 2px solid %(ink)s; padding: 5px; }
QPushButton#row { text-align: left; background: transparent; border: 2px solid transparent;
  border-radius: %(row)spx; padding: 0 10px; min-height: 28px; font-weight: 400; }
QPushButton#row[tall="true"] { min-height: 42px; }
QPushButton#row:hover { background: %(raised)s; }
QPushButton#row:checked { background: %(ink)s; color: %(stage)s; font-weight: %(strong)s; }
QPushButton#row:focus { border-color: %(ink)s; }
QPushButton#row:checked:focus { border-color: %(outline)s; }
QPushButton#quiet { background: transparent; border: 2px solid transparent; min-height: 20px;
  border-radius: %(row)spx; padding: 0 8px; color: %(dim)s; }
QPushButton#quiet:hover { color: %(ink)s; background: %(raised)s; }
QPushButton#quiet:focus { border-color: %(ink)s; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QTableView { background: %(panel)s; border: 2px solid transparent; outline: 0; }
QTableView:focus { border-color: %(ink)s; }
QHeaderView, QHeaderView::section { background: %(panel)s; color: %(dim)s; border: 0; }
QHeaderView::section { padding: 0 8px; border-bottom: 1px solid %(line)s; }
QWidget#tools QToolButton, QWidget#tools QLineEdit { min-height: 26px; }
QWidget#tools QToolButton:checked, QToolButton[chosen="true"] {
  background: %(ink)s; color: %(stage)s; border-color: %(ink)s; font-weight: %(strong)s; }
QWidget#tools QToolButton:checked:focus, QToolButton[chosen="true"]:focus {
  border: 3px solid %(outline)s; padding: 0 9px; }
QToolButton[several="true"], QToolButton[several="true"]:focus { padding-right: 24px; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle { background: %(line)s; border-radius: 4px; min-height: 28px; min-width: 28px;
  margin: 1px; }
QScrollBar::handle:hover { background: %(outline)s; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  width: 0; height: 0; background: transparent; }
QMenu { background: %(panel)s; border: 1px solid %(outline)s; padding: 4px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: %(row)spx; }
QMenu::item:selected { background: %(ink)s; color: %(stage)s; }
QMenu::item:disabled { color: %(dim)s; }
QMenu::separator { height: 1px; background: %(line)s; margin: 4px 8px; }
QToolTip { background: %(ink)s; color: %(stage)s; border: 0; padding: 5px 8px; }
"""


def stylesheet(palette: Palette) -> str:
    """Return the style sheet of the window on this ground."""
    roles = {
        "stage": palette.stage,
        "panel": palette.panel,
        "raised": palette.raised,
        "line": palette.line,
        "outline": palette.outline,
        "ink": palette.ink,
        "dim": palette.dim,
        "bad": palette.bad,
        "sans": _families(SANS),
        "mono": _families(MONO),
        "panel_size": f"{PANEL.size:g}",
        "strong": str(strong()),
        "row": str(measures.RADIUS_ROW),
        "control": str(measures.RADIUS_CONTROL),
    }
    return (_GROUNDS + _BUTTONS + _LISTS) % roles


def _families(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)
