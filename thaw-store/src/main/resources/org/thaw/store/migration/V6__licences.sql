-- The licence of a reading's article, which changes when its source is given another; null: as in content.
alter table readings add column licence text;
create index captures_by_source on captures (source);
