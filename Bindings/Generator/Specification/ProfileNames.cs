using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Generator.Specification;

/// <summary>The target profiles there are: the files <c>Profiles/*.profile</c>.</summary>
internal static class ProfileNames
{
    private const string Extension = ".profile";

    /// <summary>Their names, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(ProfileNames).Assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(Extension, System.StringComparison.Ordinal))
            .Select(n => n[..^Extension.Length])
            .Order(System.StringComparer.Ordinal),
    ];
}
