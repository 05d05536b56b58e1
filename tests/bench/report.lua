-- What wrk found, as one line: requests/s, p99 in ms, answers other than 200. A
-- late answer is none of these: it shows in the other two.
function done(summary, latency, requests)
	local e = summary.errors
	io.write(string.format("%.1f %.2f %d\n",
	    summary.requests * 1e6 / summary.duration,
	    latency:percentile(99) / 1000,
	    e.connect + e.read + e.write + e.status))
end
