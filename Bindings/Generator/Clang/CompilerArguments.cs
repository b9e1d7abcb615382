using System.Collections.Generic;
using DeviceKit.Generator.Profiles;

namespace DeviceKit.Generator.Clang;

/// <summary>A request as the compiler's arguments.</summary>
internal static class CompilerArguments
{
    /// <summary>Makes them.</summary>
    /// <param name="request">The request.</param>
    /// <param name="search">Its folders.</param>
    /// <returns>The arguments, in order.</returns>
    public static IReadOnlyList<string> For(ParseRequest request, IncludeSearch search)
    {
        TargetProfile profile = request.Profile;
        var arguments = new List<string>
        {
            "-x", "c-header",
            $"--target={profile.Triple.Replace("{multiarch}", IncludeSearch.MultiArch, System.StringComparison.Ordinal)}",

            // No folder but those that are named here; errors only, all of them.
            "-nostdinc",
            "-w",
            "-ferror-limit=0",
            "-fno-spell-checking",
            profile.IsCharSigned ? "-fsigned-char" : "-funsigned-char",
        };
        arguments.AddRange(profile.Flags);
        arguments.AddRange(profile.MacroArguments(request.Defines));
        arguments.Add("-I" + IncludeSearch.VirtualFolder);
        foreach (string folder in search.OwnFolders)
        {
            arguments.Add("-I" + folder);
        }

        foreach (string folder in search.SystemFolders)
        {
            arguments.Add("-isystem");
            arguments.Add(folder);
        }

        return arguments;
    }
}
