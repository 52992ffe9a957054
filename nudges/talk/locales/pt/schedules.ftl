### Why a cron line cannot be a schedule.

bad-cron-count = Uma linha cron tem cinco partes: minuto, hora, dia do mês, mês, dia da semana. Esta tem { $count }. Toda terça-feira às dez é “0 10 * * tue”.
bad-cron-field = Não consigo ler “{ $text }” como { $field ->
    [minute] um minuto (0 a 59)
    [hour] uma hora (0 a 23)
    [day] um dia do mês (1 a 31)
    [month] um mês (1 a 12, ou jan a dec)
   *[day_of_week] um dia da semana (mon a sun; 0 e 7 são domingo)
}.
bad-cron-days = Escolha dias do mês ou dias da semana, não os dois: um deles precisa ser “*”.
bad-cron-never = Não existe um dia assim em nenhum ano, então “{ $cron }” nunca chegaria.
