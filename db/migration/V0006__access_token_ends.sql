-- A key that opens somebody's account for ever is found one day by somebody else: an access token has an end. Those that
-- are in use keep working for as long as a new one would.
alter table people.access_token add column ends_at timestamp with time zone;
update people.access_token set ends_at = current_timestamp + interval '12' month;
alter table people.access_token alter column ends_at set not null;
