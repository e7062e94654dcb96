-- In which mail a notice went together with others, so that what is taken back before that mail is sent does not stand in it.
alter table notice.told add column gathered_in uuid;
create index told_gathered on notice.told (gathered_in);
