# Every prototype of a header stands below a comment, or has one beside it; one
# comment may serve those that follow it without a blank line.
#
#	awk -f contracts.awk FILE.h...	faults as file:line: text; status 1

FNR == 1 { told = depth = 0 }
/^$/ { told = in_comment }
/\/\*/ { told = 1; in_comment = 1 }
/\*\// { in_comment = 0; next }
in_comment || /^[ \t]*\*/ { next }
/^(struct|union|enum)[^()]*\{$/ { depth = 1 }
/^\}/ { depth = 0 }
!depth && !told && /^[a-z].*[(;]/ && !/^(struct|union|enum) [a-z_]*( \{.*\})?;/ &&
!/^(extern|typedef|enum \{)/ {
	printf "%s:%d: no comment says what it promises\n", FILENAME, FNR
	bad = 1
}
END { exit bad }
