alter table correction add column outlet_id uuid references press_entry;
alter table correction add column outlet_note varchar;

update correction set outlet_note = 'Ghi nhận trước khi chọn được từ danh bạ báo chí.';

alter table correction add constraint correction_outlet_is_known_or_explained
    check ((outlet_id is null) = (outlet_note is not null));

comment on column correction.outlet_id is 'press agency or publication; null for an outlet that the directory does not have';
comment on column correction.outlet_name is 'as it was called when the demand was written';
comment on column correction.outlet_note is 'why the outlet is not one of the directory';

create index correction_by_outlet on correction (outlet_id);
