"""What a program is run with: a scenario's parameters or a script's arguments, the start method."""

from __future__ import annotations

import multiprocessing
import shlex
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.scenarios import told

from .choice import Choice

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.scenarios.casts.cast import Value
    from core.scenarios.groups.scenario import Parameter, Scenario

INDENT = 9  # px before the text of a number, which the style sheet cannot reach
Editor = QSpinBox | QDoubleSpinBox | QComboBox


class Parameters(QScrollArea):
    """A form with bounds, made from the catalogue's data.

    Signals:
        run_wanted: run the program with what the form says.
        all_wanted: show all that a script is run with.
    """

    run_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        super().__init__(parent)
        self._editors: dict[str, Editor] = {}
        self._arguments: QLineEdit | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._parameters: Sequence[Parameter] = ()
        self._method = Choice()
        self._run = QPushButton()
        self._none: QLabel | None = None  # says that there is nothing to fill in
        self.show_recording()

    @property
    def editors(self) -> Mapping[str, Editor]:
        """Parameter -> its editor."""
        return self._editors

    @property
    def method(self) -> QComboBox:
        """The choice of the start method."""
        return self._method

    def show_scenario(
        self, scenario: Scenario, values: Mapping[str, Value], start_method: str
    ) -> None:
        """Show a scenario's parameters with these values; the others have their defaults."""
        form = self._begin()
        now = scenario.values(values)
        self._editors = {}
        self._arguments = None
        self._parameters = scenario.parameters
        for parameter in scenario.parameters:
            editor = _editor(parameter, now[parameter.name])
            editor.setAccessibleName(parameter.name)
            if not isinstance(editor, QComboBox):
                editor.lineEdit().setTextMargins(INDENT, 0, INDENT, 0)
            self._editors[parameter.name] = editor
            form.addRow(self._label(parameter.name), editor)
        self._end(form, start_method)
        self.retell()

    def show_script(self, arguments: Sequence[str], start_method: str) -> None:
        """Show the arguments of a script."""
        form = self._begin()
        self._editors, self._parameters = {}, ()
        self._arguments = QLineEdit(shlex.join(arguments))
        form.addRow(self._label(), self._arguments)
        self._end(form, start_method)
        self._every = QPushButton()
        self._every.clicked.connect(self.all_wanted)
        form.addRow(self._label(), self._every)
        self.retell()

    def show_recording(self) -> None:
        """Say that there is nothing to fill in: what is shown cannot be run."""
        form = self._begin()
        self._editors, self._parameters, self._arguments = {}, (), None
        self._method.setParent(self.widget())
        self._method.hide()
        self._method.addItem("", "")
        self._run.hide()
        self._none = self._label()
        self._none.setWordWrap(True)
        form.addRow(self._none)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now; what is filled in stays."""
        if self._none is not None:
            self._none.setText(self.tr("This is a recording: nothing is run."))
            return
        for parameter in self._parameters:
            does, editor = told.does(parameter), self._editors[parameter.name]
            editor.setAccessibleDescription(does)
            for widget in (editor, self._name_of(editor)):
                widget.setToolTip(does)
        if self._arguments is not None:
            self._arguments.setAccessibleName(self.tr("Arguments"))
            self._name_of(self._arguments).setText(self.tr("arguments"))
            self._every.setText(self.tr("Folder and Python…"))
        self._method.setAccessibleName(self.tr("Start method"))
        self._method.setItemText(0, self.tr("As the program chooses"))
        self._name_of(self._method).setText(self.tr("start method"))
        self._run.setText(self.tr("Run with these (F5)"))

    def _name_of(self, editor: QWidget) -> QLabel:
        label = self._form.labelForField(editor)
        assert isinstance(label, QLabel)
        return label

    def values(self) -> dict[str, Value]:
        """Return the value of each parameter."""
        values: dict[str, Value] = {}
        for name, editor in self._editors.items():
            values[name] = editor.currentText() if isinstance(editor, QComboBox) else editor.value()
        return values

    def arguments(self) -> list[str]:
        """Return the arguments of a script.

        Raises:
            ValueError: a quotation mark is not closed; the text is a whole sentence.
        """
        if self._arguments is None:
            return []
        try:
            return shlex.split(self._arguments.text())
        except ValueError:
            sentence = self.tr("In the arguments, a quotation mark is not closed.")
            raise ValueError(sentence) from None

    def start_method(self) -> str | None:
        """Return the chosen start method; None for the default of Python."""
        return str(self._method.currentData()) or None

    def _label(self, text: str = "") -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "key")
        label.setMinimumHeight(34)
        return label

    def _begin(self) -> QFormLayout:
        self._none = None
        sheet = QWidget()
        sheet.setObjectName("sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(18, 12, 18, 12)
        column.setSpacing(10)
        form = self._form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(6)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(form)
        self._run = QPushButton()
        self._run.clicked.connect(self.run_wanted)
        column.addWidget(self._run)
        column.addStretch(1)
        self._method = Choice()
        self.setWidget(sheet)
        return form

    def _end(self, form: QFormLayout, start_method: str) -> None:
        self._method.addItem("", "")
        for method in sorted(multiprocessing.get_all_start_methods()):
            self._method.addItem(method, method)
        self._method.setCurrentIndex(max(0, self._method.findData(start_method)))
        form.addRow(self._label(), self._method)


class _Real(QDoubleSpinBox):
    """A number without idle zeros at its end."""

    def textFromValue(self, value: float) -> str:
        return f"{value:g}"


def _editor(parameter: Parameter, value: Value) -> Editor:
    """Return an editor that allows only what the parameter allows."""
    if parameter.choices:
        box = Choice()
        box.addItems(parameter.choices)
        box.setCurrentText(str(value))
        return box
    if isinstance(parameter.default, int):
        spin = QSpinBox()
        spin.setRange(int(parameter.low), int(parameter.high))
        spin.setValue(int(value))
        return spin
    real = _Real()
    real.setDecimals(3)
    real.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
    real.setRange(parameter.low, parameter.high)
    real.setValue(float(value))
    return real
