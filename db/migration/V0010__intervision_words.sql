-- Sentences of the methods that came along, as somebody from Flanders says them. What a step does stays the same, so an
-- offered version may be reworded; what an organisation wrote itself is left as it is.

update intervision.method
set purpose_nl = replace(purpose_nl, 'daarna zeg je wat je raakte', 'daarna zeg je wat jou raakte')
where code = 'reflecting-team' and method_version = 1;

update intervision.method
set purpose_nl = replace(purpose_nl, 'Je waardeert de vragen', 'Je beoordeelt de vragen')
where code = 'ten-steps' and method_version = 1;

update intervision.step
set purpose_nl = replace(purpose_nl, 'wat er werd van de afspraak die je vorige keer maakte',
    'wat er geworden is van je afspraak van vorige keer')
where block = 'LOOK_BACK' and method_version = 1 and method_code in ('incident-short', 'incident-ten', 'ten-steps',
    'balint', 'gossip', 'solution-focused', 'reflecting-team', 'appreciative-5d', 'sos-group-supervision');

update intervision.step
set purpose_nl = replace(purpose_nl, 'dit overleg', 'deze bijeenkomst')
where method_version = 1 and method_code in ('incident-short', 'incident-ten', 'ten-steps',
    'balint', 'gossip', 'solution-focused', 'reflecting-team', 'appreciative-5d', 'sos-group-supervision');

update intervision.step
set purpose_nl = replace(purpose_nl, 'zeg wat je raakte', 'zeg wat jou raakte')
where method_version = 1 and method_code in ('ten-steps', 'gossip', 'reflecting-team');

update intervision.step
set purpose_nl = replace(purpose_nl, 'Breng in één of twee zinnen een moment uit je werk waar je mee blijft zitten.',
    'Breng een moment uit je werk in waar je mee blijft zitten, in één of twee zinnen.')
where method_code = 'incident-short' and method_version = 1 and block = 'CASES';

update intervision.step
set purpose_nl = replace(purpose_nl, 'Breng een incident waarin', 'Breng een incident in waarin')
where method_code = 'incident-ten' and method_version = 1 and block = 'CASES';

update intervision.step
set purpose_nl = replace(purpose_nl, 'Breng een vraag uit je werk die nu speelt, in de ik-vorm.',
    'Breng een vraag in die nu speelt in je werk, in de ik-vorm.')
where method_code = 'ten-steps' and method_version = 1 and block = 'CASES';

update intervision.step
set purpose_nl = replace(purpose_nl, 'Breng een vraag waar', 'Breng een vraag in waar')
where method_code in ('gossip', 'reflecting-team') and method_version = 1 and block = 'CASES';

update intervision.step
set purpose_nl = replace(purpose_nl,
    'Stel als het jouw beurt is één vraag en hoogstens één vervolgvraag, en geef dan door.',
    'Als het jouw beurt is, stel je één vraag en hoogstens één vervolgvraag; daarna geef je door.')
where method_code = 'solution-focused' and method_version = 1;

update intervision.step
set name_nl = replace(name_nl, 'Het proces toevertrouwen', 'Wie bewaakt het proces?')
where method_code = 'balint' and method_version = 1;

update intervision.step
set purpose_nl = replace(purpose_nl, 'Geef een punt van 0 tot 10', 'Geef een cijfer van 0 tot 10')
where method_code = 'sos-group-supervision' and method_version = 1;
