-- Texts that visitors asked to keep, so that the result of a check can be passed on: no versions and no
-- audit, since they are erased after a time or when asked. The folder of the other engine holds the
-- same columns.

create table kept_texts (
    id text collate "C" not null primary key,
    at bigint not null,
    title text collate "C",
    text text collate "C" not null,
    url text collate "C",
    published_on text collate "C",
    bytes bigint not null
);
create index kept_texts_by_time on kept_texts (at, id);
create index kept_texts_by_size on kept_texts (bytes);
