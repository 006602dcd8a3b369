# The bot: staff.

bot-admin = What you may do:

bot-command-admin = What I may do
