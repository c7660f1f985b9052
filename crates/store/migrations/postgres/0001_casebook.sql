-- The casebook. Ids and keys are text, instants microseconds since 1970-01-01 UTC, days ISO 8601
-- text, truth 0 or 1. The parts of a case hang on its number, which is for life and sorts them
-- beside each other; `position` keeps their order. The folder of the other engine holds the same
-- tables and columns.

-- One row a name. Its row lock is held until the transaction ends, so numbers are given out in the
-- order of commits.
create table counters (
    name text collate "C" not null primary key,
    value bigint not null
);
insert into counters (name, value) values ('case', 0), ('change', 0), ('job', 0);

create table outlets (
    slug text collate "C" not null primary key,
    name text collate "C" not null,
    name_key text collate "C" not null,
    kind text collate "C" not null,
    country text collate "C",
    attribution text collate "C" not null,
    attribution_source text
);
create index outlets_by_name on outlets (name_key);
create index outlets_by_country on outlets (country);

create table outlet_aliases (
    outlet text collate "C" not null references outlets (slug) on delete cascade,
    position bigint not null,
    alias text not null,
    alias_key text collate "C" not null,
    primary key (outlet, position)
);
create index outlet_aliases_by_alias on outlet_aliases (alias_key);

create table outlet_domains (
    outlet text collate "C" not null references outlets (slug) on delete cascade,
    position bigint not null,
    domain text collate "C" not null,
    primary key (outlet, position)
);
create index outlet_domains_by_domain on outlet_domains (domain);

create table outlet_languages (
    outlet text collate "C" not null references outlets (slug) on delete cascade,
    position bigint not null,
    language text collate "C" not null,
    primary key (outlet, position)
);

create table tags (
    slug text collate "C" not null primary key,
    name text collate "C" not null,
    name_key text collate "C" not null
);
create index tags_by_name on tags (name_key);

create table tag_labels (
    tag text collate "C" not null references tags (slug) on delete cascade,
    position bigint not null,
    language text collate "C" not null,
    label text not null,
    label_key text collate "C" not null,
    primary key (tag, position)
);
create index tag_labels_by_label on tag_labels (label_key);

create table tag_aliases (
    tag text collate "C" not null references tags (slug) on delete cascade,
    position bigint not null,
    alias text not null,
    alias_key text collate "C" not null,
    primary key (tag, position)
);
create index tag_aliases_by_alias on tag_aliases (alias_key);

create table narratives (
    slug text collate "C" not null primary key,
    title text not null,
    summary text not null,
    parent text collate "C" references narratives (slug)
);
create index narratives_by_parent on narratives (parent);

create table narrative_labels (
    narrative text collate "C" not null references narratives (slug) on delete cascade,
    position bigint not null,
    language text collate "C" not null,
    label text not null,
    primary key (narrative, position)
);

create table issues (
    number bigint not null primary key,
    title text not null,
    summary text not null,
    published_on text collate "C"
);

create table cases (
    number bigint not null primary key,
    id text collate "C" not null unique,
    status text collate "C" not null,
    language text collate "C" not null,
    title text not null,
    title_key text collate "C" not null,
    fingerprint text collate "C" not null,
    summary text not null,
    response text not null,
    origin_dataset text collate "C",
    origin_id text collate "C",
    origin_url text,
    origin_licence text,
    origin_attribution text,
    created_at bigint not null,
    updated_at bigint not null,
    published_at bigint,
    unique (origin_dataset, origin_id)
);
create index cases_by_status on cases (status, number);
create index cases_by_title on cases (title_key);
create index cases_by_fingerprint on cases (fingerprint);

create table claims (
    case_number bigint not null references cases (number) on delete cascade,
    position bigint not null,
    text text not null,
    verdict text collate "C",
    grain_of_truth text,
    primary key (case_number, position)
);

create table appearances (
    case_number bigint not null references cases (number) on delete cascade,
    position bigint not null,
    outlet text collate "C" references outlets (slug),
    outlet_label text,
    url text,
    archived_url text,
    published_on text collate "C",
    language text collate "C",
    headline text,
    quote text,
    primary key (case_number, position)
);
create index appearances_by_outlet on appearances (outlet, case_number);
create index appearances_by_day on appearances (published_on);

create table evidence (
    case_number bigint not null references cases (number) on delete cascade,
    position bigint not null,
    title text not null,
    publisher text,
    published_on text collate "C",
    url text,
    archived_url text,
    quote text,
    supports text,
    link_state text collate "C",
    link_checked_at bigint,
    primary key (case_number, position)
);

create table case_languages (
    case_number bigint not null references cases (number) on delete cascade,
    position bigint not null,
    language text collate "C" not null,
    primary key (case_number, position)
);
create index case_languages_by_language on case_languages (language, case_number);

create table case_countries (
    case_number bigint not null references cases (number) on delete cascade,
    position bigint not null,
    country text collate "C" not null,
    primary key (case_number, position)
);
create index case_countries_by_country on case_countries (country, case_number);

create table case_tags (
    case_number bigint not null references cases (number) on delete cascade,
    position bigint not null,
    tag text collate "C" not null references tags (slug),
    primary key (case_number, position)
);
create index case_tags_by_tag on case_tags (tag, case_number);

create table case_narratives (
    case_number bigint not null references cases (number) on delete cascade,
    position bigint not null,
    narrative text collate "C" not null references narratives (slug),
    primary key (case_number, position)
);
create index case_narratives_by_narrative on case_narratives (narrative, case_number);

create table case_issues (
    case_number bigint not null references cases (number) on delete cascade,
    position bigint not null,
    issue bigint not null references issues (number),
    primary key (case_number, position)
);
create index case_issues_by_issue on case_issues (issue, case_number);

create table translations (
    case_number bigint not null references cases (number) on delete cascade,
    position bigint not null,
    language text collate "C" not null,
    title text not null,
    summary text not null,
    response text not null,
    kind text collate "C" not null,
    primary key (case_number, position)
);

create table unresolved (
    case_number bigint not null references cases (number) on delete cascade,
    position bigint not null,
    field text collate "C" not null,
    label text not null,
    primary key (case_number, position)
);
create index unresolved_by_field on unresolved (field, case_number);

create table corrections (
    case_number bigint not null references cases (number) on delete cascade,
    position bigint not null,
    at bigint not null,
    note text not null,
    withdrawal bigint not null,
    primary key (case_number, position)
);

create table relations (
    one text collate "C" not null references cases (id) on delete cascade,
    other text collate "C" not null references cases (id) on delete cascade,
    state text collate "C" not null,
    score double precision,
    reason text not null,
    author text not null,
    at bigint not null,
    primary key (one, other)
);
create index relations_by_other on relations (other);

create table articles (
    id text collate "C" not null primary key,
    url text,
    outlet text collate "C" references outlets (slug),
    title text not null,
    author text,
    published_on text collate "C",
    language text collate "C",
    text text not null,
    captured_at bigint not null,
    snapshot text collate "C"
);
create index articles_by_outlet on articles (outlet);

create table passages (
    article text collate "C" not null references articles (id) on delete cascade,
    position bigint not null,
    start_byte bigint not null,
    end_byte bigint not null,
    primary key (article, position)
);

create table matches (
    article text collate "C" not null references articles (id) on delete cascade,
    passage bigint not null,
    case_id text collate "C" not null references cases (id) on delete cascade,
    score double precision not null,
    stance text collate "C" not null,
    words text not null,
    confirmed bigint,
    at bigint not null,
    primary key (article, passage, case_id)
);
create index matches_by_case on matches (case_id);

create table revisions (
    id text collate "C" not null primary key,
    noun text collate "C" not null,
    key text collate "C" not null,
    sequence bigint not null,
    at bigint not null,
    author text not null,
    reason text not null,
    body text not null,
    previous_hash text collate "C",
    hash text collate "C",
    unique (noun, key, sequence)
);

create table audit (
    id text collate "C" not null primary key,
    at bigint not null,
    actor text not null,
    action text collate "C" not null,
    noun text collate "C" not null,
    key text collate "C" not null,
    detail text not null
);
create index audit_by_record on audit (noun, key);
create index audit_by_time on audit (at, id);

create table changes (
    sequence bigint not null primary key,
    at bigint not null,
    noun text collate "C" not null,
    key text collate "C" not null,
    kind text collate "C" not null
);

create table jobs (
    id text collate "C" not null primary key,
    kind text collate "C" not null,
    payload text not null,
    unique_key text collate "C",
    state text collate "C" not null,
    run_after bigint not null,
    attempts bigint not null,
    max_attempts bigint not null,
    locked_until bigint,
    last_error text,
    created_at bigint not null
);
create unique index jobs_waiting_once on jobs (unique_key) where state = 'waiting';
create index jobs_due on jobs (state, run_after);
