from . import model


def load(shelf, van):
    for weight in shelf:
        van.put(model.Parcel(weight))
    van.put(model.Parcel(0))
