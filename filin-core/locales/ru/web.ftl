# What guests read in the Mini App.

## Everywhere

web-close = Закрыть
web-keep = Оставить
web-again = Ещё раз
web-loading = Загружаем
web-away = Филин не отвечает. Проверьте связь и попробуйте ещё раз.
web-offline = Нет связи: показываем то, что знали.
web-expired = Сеанс закончился. Закройте страницу и откройте её снова из чата с ботом.
web-outside = Откройте Филина в Telegram: так он узнает вас.
web-tabs = Разделы
web-tab-book = Бронь
web-tab-mine = Мои
web-tab-more = Филин
web-tab-staff = Зал
web-stale = Бронь изменили в другом месте. Показываем, какая она сейчас, — проверьте и повторите.
