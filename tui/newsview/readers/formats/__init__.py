"""One module for each kind of source; all of them are found and registered when the first source is read."""
