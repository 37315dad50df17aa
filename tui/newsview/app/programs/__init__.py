"""Other people's programs: an editor, a browser, any command that takes text."""


class ProgramError(Exception):
    """A program cannot do what it is asked; the message is a sentence that says why and what to do."""
