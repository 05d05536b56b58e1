#!/bin/bash
# What people are told, by e-mail and in the application.
FREE_CLOCK=yes exec "$(dirname "$0")/../web/it_bad_days.sh" ../notify/it_mail.py
