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

## Days. Lists begin with Sunday and January; months stand as they do beside a day.

web-time-weekdays = вс пн вт ср чт пт сб
web-time-weekdays-long = воскресенье понедельник вторник среда четверг пятница суббота
web-time-months = янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.
web-time-months-long = января февраля марта апреля мая июня июля августа сентября октября ноября декабря
web-time-day = { $weekday }, { $day } { $month }
