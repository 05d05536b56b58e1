-- What wrk found, as one line: requests/s, p99 in ms, answers that were none.
function done(summary, latency, requests)
	local e = summary.errors
	io.write(string.format("%.1f %.2f %d\n",
	    summary.requests * 1e6 / summary.duration,
	    latency:percentile(99) / 1000,
	    e.connect + e.read + e.write + e.status + e.timeout))
end
