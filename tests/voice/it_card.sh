#!/bin/bash
# When a family is owed a card, and another, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../voice/it_card.py
