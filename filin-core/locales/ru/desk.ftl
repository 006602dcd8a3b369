# Бот: персонал.

bot-admin = Что вам доступно:

bot-command-admin = Что мне доступно
