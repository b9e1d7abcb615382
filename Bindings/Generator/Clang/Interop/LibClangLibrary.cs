using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Clang.Interop;

/// <summary>Finds libclang: once a process, at the first use.</summary>
internal static class LibClangLibrary
{
    /// <summary>Set to a path, it is tried alone; set to nothing, there is no libclang.</summary>
    public const string Variable = "DEVICEKIT_LIBCLANG";

    /// <summary>The names that are tried, in this order.</summary>
    public static readonly IReadOnlyList<string> Names = ["libclang-19.so.19", "libclang-19.so.1", "libclang.so.1", "libclang.so"];

    private static readonly Lazy<nint> s_handle = new(() => Probe(Environment.GetEnvironmentVariable(Variable) is { } one ? one.Length == 0 ? [] : [one] : Names));
    private static readonly Lazy<string> s_version = new(() => LibClang.GetClangVersion().TakeText());

    /// <summary>The library, or 0.</summary>
    public static nint Handle => s_handle.Value;

    /// <summary>The library's own words.</summary>
    /// <exception cref="LibClangMissingException">There is none.</exception>
    public static string Version
    {
        get
        {
            Require();
            return s_version.Value;
        }
    }

    /// <summary>Its major version: 19.</summary>
    /// <exception cref="LibClangMissingException">There is none, or its version cannot be told.</exception>
    public static int MajorVersion => Major(Version) ?? throw LibClangMissingException.Unusable(Version);

    /// <summary>Loads the library.</summary>
    /// <exception cref="LibClangMissingException">There is none.</exception>
    public static void Require()
    {
        if (Handle == 0)
        {
            throw LibClangMissingException.None();
        }
    }

    /// <summary>Loads the first of these that there is.</summary>
    /// <param name="names">File names or paths.</param>
    /// <returns>The library, or 0.</returns>
    public static nint Probe(IReadOnlyList<string> names)
    {
        foreach (string name in names)
        {
            if (NativeLibrary.TryLoad(name, out nint handle))
            {
                return handle;
            }
        }

        return 0;
    }

    /// <summary>The number behind "clang version".</summary>
    /// <param name="version">The library's own words.</param>
    /// <returns>The major version, or null.</returns>
    public static int? Major(string version)
    {
        const string Mark = "clang version ";
        int start = version.IndexOf(Mark, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        ReadOnlySpan<char> rest = version.AsSpan(start + Mark.Length);
        int end = rest.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? rest : rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out int major) ? major : null;
    }
}
