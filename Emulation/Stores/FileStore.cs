using System;
using System.Collections.Generic;
using System.IO;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>
/// A store in one file. A commit writes a second file beside it, forces that to the disk, and renames it over the first: after a loss of
/// power the file holds the last commit or the one before, whole.
/// </summary>
/// <remarks>The format is in <see cref="StoreFileFormat"/>. Commits block the loop for the disk.</remarks>
public sealed class FileStore : StagedStore
{
    private readonly string _path;

    /// <summary>Opens a file, or begins an empty store that its first commit creates.</summary>
    /// <param name="path">The file; its folder exists.</param>
    /// <param name="limits">What the store takes; null for the least that every device has.</param>
    /// <exception cref="StoreException">The file cannot be read, or is damaged.</exception>
    public FileStore(string path, StoreLimits? limits = null)
        : base(CheckLimits(limits), Load(path)) => _path = Path.GetFullPath(path);

    private string TemporaryPath => _path + ".new";

    private protected override void Write(IReadOnlyDictionary<string, byte[]> content)
    {
        try
        {
            using (var file = new FileStream(TemporaryPath, FileMode.Create, FileAccess.Write))
            {
                file.Write(StoreFileFormat.Encode(content));
                file.Flush(flushToDisk: true);
            }

            File.Move(TemporaryPath, _path, overwrite: true);
            FolderSync.Flush(Path.GetDirectoryName(_path)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"Store {_path} cannot be written: {e.Message}", e);
        }
    }

    private static StoreLimits? CheckLimits(StoreLimits? limits)
    {
        // The format keeps a key's length in one byte.
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limits?.MaxKeyLength ?? 0, byte.MaxValue, nameof(limits));
        return limits;
    }

    private static Dictionary<string, byte[]> Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var content = new Dictionary<string, byte[]>();
        try
        {
            if (File.Exists(path) && StoreFileFormat.Decode(File.ReadAllBytes(path), content) is { } fault)
            {
                throw new StoreException($"Store {path} is damaged: {fault}. Restore it from a copy, or delete it to begin with an empty store.");
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"Store {path} cannot be read: {e.Message}", e);
        }

        return content;
    }
}
