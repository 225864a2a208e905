-- Who took over what was open when the agency ended, as the registry says.
alter table agency_replica add column heir uuid;
