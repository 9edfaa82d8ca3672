"""Markup of the panel's texts."""

from __future__ import annotations

from html import escape


def tag(name: str, *parts: str, **attributes: str) -> str:
    """Give an element around parts that are markup already."""
    written = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    return f"<{name}{written}>{''.join(parts)}</{name}>"


def lines(first: str, *others: str) -> str:
    """Put lines of text below the first, which is markup already."""
    return "<br>".join([first, *(escape(each) for each in others if each)])


def paragraphs(text: str) -> str:
    """Give a text with its line breaks."""
    return escape(text).replace("\n", "<br>")
