# Бот: гости и всё общее.

bot-welcome = Здравствуйте, { $name }! Это Filin: забронировать стол, посмотреть меню и свои визиты.
bot-menu = Чем помочь?
bot-menu-button = Забронировать
bot-lost = Выберите, что вам нужно, или нажмите /help.
bot-help = Что я умею:
bot-too-fast = Слишком быстро. Подождите пару секунд и повторите.
bot-elsewhere = Я отвечаю в личном чате и в чате персонала.
bot-forbidden = Это для персонала. Если вы здесь работаете, попросите владельца добавить ваш id: /whoami
bot-button-unknown = Эта кнопка больше не работает. Откройте меню: /start
bot-dialogue-over = Этот разговор уже закончен. Начните заново.
bot-command-unknown = Не знаю команды /{ $name }. Всё, что я умею: /help
bot-cancelled = Хорошо, отменил.
bot-nothing-to-cancel = Отменять нечего.
bot-contact-taken = Спасибо, номер записан.
bot-whoami =
    Ваш id: <code>{ $id }</code>
    Роль: { $role }
    Этот чат: <code>{ $chat }</code>
bot-role-guest = гость
bot-role-staff = сотрудник
bot-role-manager = менеджер
bot-role-owner = владелец

bot-button-app = 🦉 Открыть приложение
bot-button-home = ‹ Меню
bot-button-book = 📅 Забронировать
bot-button-my-bookings = 🗓 Мои брони
bot-button-promotions = 🎁 Акции
bot-button-hookah-menu = 💨 Меню
bot-button-schedule = 🕗 Часы работы
bot-button-contacts = 📍 Контакты
bot-button-loyalty = ⭐ Бонусы
bot-button-language = 🌐 Язык
bot-button-privacy = 🔒 Мои данные

bot-command-start = Меню
bot-command-language = Язык
bot-command-help = Что я умею
bot-command-whoami = Мой id и роль
bot-command-cancel = Прервать разговор
