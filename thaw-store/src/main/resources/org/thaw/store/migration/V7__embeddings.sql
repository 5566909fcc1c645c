-- Vectors of texts, by the content id of the text and the model that made them: one signed byte a
-- dimension. All of it can be made again; kept so that a start need not run the model.
create table embeddings (
  model text not null,
  text text not null,
  vector blob not null,
  primary key (model, text)
) without rowid;
