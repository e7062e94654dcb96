-- A review that is closed and opened again tells its readers when it was opened last; what is counted goes by the first time, so that
-- a month that was counted once loses nothing to a later one. Of reviews that were opened again before this, the last time is known.
alter table casereview.review add column first_shared_at timestamp with time zone;
update casereview.review set first_shared_at = shared_at;
alter table casereview.review add constraint review_first_shared check ((first_shared_at is null) = (shared_at is null));
