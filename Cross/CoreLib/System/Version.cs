using System.Diagnostics.CodeAnalysis;

namespace System;

public sealed class Version : ICloneable, IComparable, IComparable<Version?>, IEquatable<Version?>
{
    public Version()
    {
        Build = -1;
        Revision = -1;
    }

    public Version(int major, int minor)
        : this()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(major);
        ArgumentOutOfRangeException.ThrowIfNegative(minor);
        Major = major;
        Minor = minor;
    }

    public Version(int major, int minor, int build)
        : this(major, minor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(build);
        Build = build;
    }

    public Version(int major, int minor, int build, int revision)
        : this(major, minor, build)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(revision);
        Revision = revision;
    }

    public int Major { get; }

    public int Minor { get; }

    public int Build { get; }

    public int Revision { get; }

    public static bool operator ==(Version? v1, Version? v2) => v1 is null ? v2 is null : v1.Equals(v2);

    public static bool operator !=(Version? v1, Version? v2) => !(v1 == v2);

    public static bool operator <(Version? v1, Version? v2) => v1 is null ? v2 is not null : v1.CompareTo(v2) < 0;

    public static bool operator <=(Version? v1, Version? v2) => v1 is null || v1.CompareTo(v2) <= 0;

    public static bool operator >(Version? v1, Version? v2) => v2 < v1;

    public static bool operator >=(Version? v1, Version? v2) => v2 <= v1;

    public object Clone() => this;

    public int CompareTo(object? version) => version is null ? 1 : version is Version other ? CompareTo(other) : throw new ArgumentException("Object must be of type Version.");

    public int CompareTo(Version? value)
    {
        if (value is null)
        {
            return 1;
        }

        int order = Major.CompareTo(value.Major);
        order = order != 0 ? order : Minor.CompareTo(value.Minor);
        order = order != 0 ? order : Build.CompareTo(value.Build);
        return order != 0 ? order : Revision.CompareTo(value.Revision);
    }

    public bool Equals([NotNullWhen(true)] Version? obj) => obj is not null && CompareTo(obj) == 0;

    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Version);

    public override int GetHashCode() => HashCode.Combine(Major, Minor, Build, Revision);

    public override string ToString() => ToString(Build < 0 ? 2 : Revision < 0 ? 3 : 4);

    public string ToString(int fieldCount) => fieldCount switch
    {
        0 => "",
        1 => Major.ToString(),
        2 => string.Concat(Major.ToString(), ".", Minor.ToString()),
        3 when Build >= 0 => string.Concat(ToString(2), ".", Build.ToString()),
        4 when Revision >= 0 => string.Concat(ToString(3), ".", Revision.ToString()),
        _ => throw new ArgumentException("Argument must be between 0 and the number of the version's parts.", nameof(fieldCount)),
    };
}
