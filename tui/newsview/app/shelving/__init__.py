"""The app's part of the shelf: articles read ahead, turned to, picked from a list, waited for."""
