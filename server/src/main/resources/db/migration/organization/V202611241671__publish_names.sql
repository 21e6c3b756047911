-- names of holders of posts, which stand in every staff directory: so that lists of other modules can be searched and sorted
CREATE VIEW pub_person AS SELECT id, name FROM organization_person;
GRANT SELECT ON pub_person TO "${app}";
