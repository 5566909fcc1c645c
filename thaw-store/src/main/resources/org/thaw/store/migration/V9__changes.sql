-- Which articles changed, each once with the number of its last change, so that who has caught up
-- once need not look through the whole archive again.
create table changes (
  change integer primary key autoincrement,
  article text not null unique
);
create trigger reading_came after insert on readings begin
  insert or replace into changes (article) values (new.article);
end;
create trigger reading_changed after update on readings begin
  insert or replace into changes (article) values (new.article);
end;
create trigger reading_went after delete on readings begin
  insert or replace into changes (article) values (old.article);
end;
create trigger tombstone_came after insert on tombstones begin
  insert or replace into changes (article) values (new.article);
end;
create trigger tombstone_went after delete on tombstones begin
  insert or replace into changes (article) values (old.article);
end;

-- Captures without an outcome.
create table waiting (
  capture text not null primary key
);
insert into waiting (capture)
  select id from captures where id not in (select capture from outcomes);
create trigger capture_came after insert on captures
  when not exists (select 1 from outcomes where capture = new.id) begin
  insert or ignore into waiting (capture) values (new.id);
end;
create trigger capture_went after delete on captures begin
  delete from waiting where capture = old.id;
end;
create trigger outcome_came after insert on outcomes begin
  delete from waiting where capture = new.capture;
end;
create trigger outcome_went after delete on outcomes
  when exists (select 1 from captures where id = old.capture) begin
  insert or ignore into waiting (capture) values (old.capture);
end;
