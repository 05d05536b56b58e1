-- health_jobs() ->* job job, succeeded instant?: when each job last did its work
SELECT job, succeeded
  FROM job_run;
