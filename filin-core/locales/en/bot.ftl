# The bot: guests, and what is common to all.

bot-welcome = Hello, { $name }! This is Filin: book a table, see the menu and your visits.
bot-menu = How can I help?
bot-menu-button = Book
bot-lost = Choose what you need, or press /help.
bot-help = What I can do:
bot-too-fast = Too fast. Wait a couple of seconds and try again.
bot-elsewhere = I answer in private and in the staff chat.
bot-forbidden = This is for staff. If you work here, ask the owner to add your id: /whoami
bot-button-unknown = This button does not work any more. Open the menu: /start
bot-dialogue-over = This conversation is over. Start again.
bot-command-unknown = I do not know /{ $name }. All that I can do: /help
bot-cancelled = All right, cancelled.
bot-nothing-to-cancel = There is nothing to cancel.
bot-contact-taken = Thank you, your number is noted.
bot-whoami =
    Your id: <code>{ $id }</code>
    Role: { $role }
    This chat: <code>{ $chat }</code>
bot-role-guest = guest
bot-role-staff = staff
bot-role-manager = manager
bot-role-owner = owner

bot-button-app = 🦉 Open the app
bot-button-home = ‹ Menu
bot-button-book = 📅 Book a table
bot-button-my-bookings = 🗓 My bookings
bot-button-promotions = 🎁 Promotions
bot-button-hookah-menu = 💨 Menu
bot-button-schedule = 🕗 Opening hours
bot-button-contacts = 📍 Contacts
bot-button-loyalty = ⭐ Rewards
bot-button-language = 🌐 Language
bot-button-privacy = 🔒 My data

bot-command-start = Menu
bot-command-language = Language
bot-command-help = What I can do
bot-command-whoami = My id and role
bot-command-cancel = Leave the conversation
