using System.IO;
using System.Threading;

namespace DeviceKit.Testing;

/// <summary>
/// Names the files that one fixture leaves: by the test's source file, its member, and a number of its own in this process. So neither
/// theories nor helpers nor tests of one name take each other's files.
/// </summary>
internal sealed class FixtureName
{
    private const string Unknown = "device";

    private static int s_count;

    /// <summary>A name of its own.</summary>
    /// <param name="member">The member that started the fixture.</param>
    /// <param name="callerFile">The path of its source file, as the compiler recorded it, on whatever system.</param>
    public FixtureName(string member, string callerFile)
    {
        string folder = Path.GetFileNameWithoutExtension(callerFile.Split('/', '\\')[^1]);
        Folder = folder.Length > 0 ? folder : Unknown;

        // A constructor is called .ctor, which would be a hidden file.
        string name = string.Join('_', member.TrimStart('.').Split(Path.GetInvalidFileNameChars()));
        File = $"{(name.Length > 0 ? name : Unknown)}-{Interlocked.Increment(ref s_count)}";
    }

    /// <summary>The folder's name: the test's source file without extension.</summary>
    public string Folder { get; }

    /// <summary>The file's name, without extension.</summary>
    public string File { get; }
}
