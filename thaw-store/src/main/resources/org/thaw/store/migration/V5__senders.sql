-- By whom a version was sent: the named source it came by (empty for files without one) and the
-- provider the item names. Versions kept before this came as files.
alter table versions add column sender text not null default '';
alter table versions add column provider text;
alter table tombstones add column sender text not null default '';
