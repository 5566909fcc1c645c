-- What readers say is wrong, and what was decided; JSON of the contract correction/1.
create table corrections (
  id text not null primary key,
  filed text not null,
  content blob not null
);
