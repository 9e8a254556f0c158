"""Stands in for Qt's bindings to OpenGL, which pyqtgraph imports and we do not ship.

It draws with them if it is asked to, which nobody does here, and derives two classes from them as
it is imported. They take 10 MB.
"""

import sys
import types


def stand_in(name: str, *classes: str) -> None:
    """Put a module with empty classes where an import finds it."""
    module = types.ModuleType(name, "Not shipped; see resources/installers/hooks.")
    for class_ in classes:
        setattr(module, class_, type(class_, (), {}))
    sys.modules[name] = module


stand_in("PySide6.QtOpenGL")
stand_in("PySide6.QtOpenGLWidgets", "QOpenGLWidget")
