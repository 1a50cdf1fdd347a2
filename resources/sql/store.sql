-- stepsTaken
SELECT number, name, checksum FROM schema_step ORDER BY number;
