"""The part that runs inside the traced program: standard library only, Python 3.9 and later.

It is loaded by path under the private name ``_procession_tracing`` and imports itself relatively,
so that ``sys.path`` stays untouched and a program's own ``core.py`` is never shadowed. The
application imports the same files as ``core.tracing``, for the layout of the records.
"""
