-- A room is locked by whoever changes it and read anew by whoever looks, so nobody compares the version of a meeting.
-- Counting it asked for an update at every deed; the text tables keep versions of their own.
alter table intervision.meeting drop column version;
