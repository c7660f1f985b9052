-- Texts that visitors asked to keep, so that the result of a check can be passed on: no versions and no
-- audit, since they are erased after a time or when asked. The folder of the other engine holds the
-- same columns.

create table kept_texts (
    id text not null primary key,
    at integer not null,
    title text,
    text text not null,
    url text,
    published_on text,
    bytes integer not null
) strict;
create index kept_texts_by_time on kept_texts (at, id);
create index kept_texts_by_size on kept_texts (bytes);
