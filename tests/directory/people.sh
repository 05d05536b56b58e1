#!/bin/sh
# The people and groups of the directory tests, as LDIF for either kind of
# server: people.sh openldap | ad. All have the password Sommer-2031-skog.
# people.sh KIND few leaves out Active Directory's large group of contacts, and
# people.sh KIND crowd is what comes on top of those where size matters: 1,650
# people in one group, without passwords, and 5,000 groups.
set -eu

kind=$1
password=Sommer-2031-skog
base=dc=kommune,dc=test

utf16()
{
	printf '"%s"' "$1" | iconv -f UTF-8 -t UTF-16LE | base64 -w 0
}

ad_password=$(utf16 $password)

dn_of()
{
	case $kind in
	openldap) echo "uid=$1,ou=personer,$base" ;;
	ad) echo "cn=$1,ou=personer,$base" ;;
	esac
}

# person NAME GIVEN FAMILY [ATTRIBUTE VALUE]...
person()
{
	name=$1
	echo "dn: $(dn_of "$1")"
	case $kind in
	openldap) cat <<LDIF ;;
objectClass: inetOrgPerson
objectClass: shadowAccount
objectClass: holdfastAccount
uid: $1
cn: $2 $3
userPassword: $password
LDIF
	ad) cat <<LDIF ;;
objectClass: user
sAMAccountName: $1
userPrincipalName: $1@kommune.test
displayName: $2 $3
unicodePwd:: $ad_password
userAccountControl: ${flags:-512}
LDIF
	esac
	printf 'givenName: %s\nsn: %s\n' "$2" "$3"
	shift 3
	while test $# -gt 0; do
		printf '%s: %s\n' "$1" "$2"
		shift 2
	done
	echo
}

# group NAME MEMBER-DN...
group()
{
	case $kind in
	openldap) printf 'dn: cn=%s,ou=grupper,%s\nobjectClass: groupOfNames\n' \
	    "$1" $base ;;
	ad) printf 'dn: cn=%s,ou=grupper,%s\nobjectClass: group\n' "$1" $base ;;
	esac
	shift
	printf 'member: %s\n' "$@"
	echo
}

# many N: a group of N contacts, more than Active Directory gives at once.
many()
{
	printf 'dn: ou=kontakter,%s\nobjectClass: organizationalUnit\n\n' $base
	seq 1 "$1" | while read -r i; do
		printf 'dn: cn=k%s,ou=kontakter,%s\nobjectClass: contact\n\n' \
		    "$i" $base
	done
	printf 'dn: cn=alle,ou=grupper,%s\nobjectClass: group\n' $base
	seq 1 "$1" | sed "s/.*/member: cn=k&,ou=kontakter,$base/"
	echo
}

openldap_only()
{
	person null Null Nilsen
	person lukket Lukket Lund nsAccountLock TRUE
	person sluttid Sluttid Strand pwdEndTime 20200101000000Z
	person aldri Aldri Aas shadowExpire -1
	cat <<LDIF
dn: cn=utgaatt,ou=policies,$base
objectClass: device
objectClass: pwdPolicy
cn: utgaatt
pwdAttribute: userPassword
pwdMaxAge: 1
pwdGraceAuthNLimit: 0

dn: cn=Kontakt uten konto,ou=personer,$base
objectClass: person
cn: Kontakt uten konto
sn: Kontakt

dn: ou=andre,ou=personer,$base
objectClass: organizationalUnit
ou: andre

dn: ou=annetsteds,$base
objectClass: referral
objectClass: extensibleObject
ou: annetsteds
ref: ldap://127.0.0.1:1/ou=annetsteds,$base

dn: uid=tvilling,ou=andre,ou=personer,$base
objectClass: inetOrgPerson
uid: tvilling
cn: Den andre tvilling
sn: Tvilling
userPassword: $password

LDIF
	person gammel Gammelt Passord \
	    pwdPolicySubentry cn=utgaatt,ou=policies,$base \
	    pwdChangedTime 20200101000000Z
}

ad_only()
{
	person null Null Nilsen accountExpires 0
	person aldri Aldri Aas accountExpires 9223372036854775807
	cat <<LDIF
dn: cn=Kontakt uten konto,ou=personer,$base
objectClass: contact
sn: Kontakt

LDIF
}

# The group of all, and groups that mean nothing to us.
crowd_groups()
{
	seq -w 1 5000 | sed "s/.*/dn: cn=g&,ou=grupper,$base\nobjectClass: $1\n$2/"
	printf 'dn: cn=mange,ou=grupper,%s\nobjectClass: %s\n' $base "$1"
	seq -w 1 1650 | sed "s/.*/member: $3=m&,ou=masse,ou=personer,$base/"
	echo
}

crowd()
{
	printf 'dn: ou=masse,ou=personer,%s\n' $base
	printf 'objectClass: organizationalUnit\nou: masse\n\n'
	case $kind in
	openldap)
		seq -w 1 1650 | sed "s/.*/dn: uid=m&,ou=masse,ou=personer,$base\n\
objectClass: inetOrgPerson\nuid: m&\ncn: Masse N&\nsn: N&\n\
departmentNumber: Barnevern\n/"
		crowd_groups groupOfNames "member: cn=ingen,$base\n" uid
		;;
	ad)
		seq -w 1 1650 | sed "s/.*/dn: cn=m&,ou=masse,ou=personer,$base\n\
objectClass: user\nsAMAccountName: m&\nuserAccountControl: 544\n\
displayName: Masse N&\nsn: N&\ndepartment: Barnevern\n/"
		crowd_groups group '' cn
		;;
	esac
}

if test "${2:-}" = crowd; then
	crowd
	exit
fi

case $kind in
openldap)
	unit1=departmentNumber unit2=ou
	disabled='pwdAccountLockedTime 000001010000Z'
	expired='shadowExpire 18262'
	leaving='shadowExpire 47482'
	must_change='pwdReset TRUE'
	;;
ad)
	unit1=department unit2=departmentNumber
	cat <<LDIF
dn: ou=personer,$base
objectClass: organizationalUnit

dn: ou=grupper,$base
objectClass: organizationalUnit

LDIF
	disabled=
	expired='accountExpires 132223104000000000'
	leaving='accountExpires 157469184000000000'
	must_change='pwdLastSet 0'
	;;
esac

person lise Lise Leder $unit1 'Helse og mestring' \
    mail lise@kommune.test title Enhetsleder employeeType fast
person kari Kari Ødegård $unit1 'Helse og mestring' $unit2 'Barnevern' \
    manager "$(dn_of lise)" mail kari@kommune.test mobile 90000001 \
    title Vernepleier employeeType fast employeeNumber 4711
flags=514 person dag Dag Disabled $disabled
person eva Eva Ekspirert $expired
person snart Snart Slutter $leaving
person lars Lars Låst
person ny Ny Ansatt $must_change
person 'bjørn.åge' Bjørn-Åge Æsøy
person tvilling Tvilling Tvilling
person passordlenge 'Æ' 'Ø'
${kind}_only
i=0
while test $i -lt 60; do
	i=$((i + 1))
	person "person$(printf %03d $i)" Person "Nummer $i" \
	    $unit1 "Enhet $((i % 7))"
done

group innerst "$(dn_of kari)"
group mellom "cn=innerst,ou=grupper,$base" "$(dn_of person001)"
group koordinatorer "cn=mellom,ou=grupper,$base" "$(dn_of person002)"
group ledere "$(dn_of lise)"
cat <<LDIF
dn: cn=innerst,ou=grupper,$base
changetype: modify
add: member
member: cn=koordinatorer,ou=grupper,$base
-

LDIF
test $kind = openldap || test "${2:-}" = few || many 1600
