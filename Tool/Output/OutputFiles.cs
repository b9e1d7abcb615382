using System;
using System.Collections.Generic;
using System.IO;
using DeviceKit.Tool.Errors;

namespace DeviceKit.Tool.Output;

/// <summary>
/// The files that a run leaves. Each is written beside its place and takes it when it is whole, so that nothing half-written is left behind;
/// whether a place can be written is asked before the run.
/// </summary>
internal sealed class OutputFiles : IDisposable
{
    private readonly List<string> _temporaries = [];

    /// <summary>Reserves a place.</summary>
    /// <param name="path">The file, as the user wrote it.</param>
    /// <returns>The temporary file to write, empty now.</returns>
    /// <exception cref="ToolException">The place cannot be written.</exception>
    public string Reserve(string path)
    {
        string temporary = TemporaryOf(path);
        Guard(path, () =>
        {
            if (Directory.Exists(path))
            {
                throw new IOException("a folder is there");
            }

            File.WriteAllBytes(temporary, []);
        });
        lock (_temporaries)
        {
            _temporaries.Add(temporary);
        }

        return temporary;
    }

    /// <summary>Writes the whole of a file that was reserved.</summary>
    /// <exception cref="ToolException">It cannot be written: the disk is full.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        byte[] bytes = content.ToArray();
        Guard(path, () => File.WriteAllBytes(TemporaryOf(path), bytes));
    }

    /// <summary>Puts a reserved file, now whole, in its place.</summary>
    /// <exception cref="ToolException">It cannot be put there.</exception>
    public static void Commit(string path) => Guard(path, () => File.Move(TemporaryOf(path), path, overwrite: true));

    /// <summary>Deletes what was reserved and not committed. May be called from another thread when the process is about to end.</summary>
    public void Dispose()
    {
        lock (_temporaries)
        {
            foreach (string temporary in _temporaries)
            {
                File.Delete(temporary);
            }

            _temporaries.Clear();
        }
    }

    private static string TemporaryOf(string path) => $"{path}.{Environment.ProcessId}.tmp";

    private static void Guard(string path, Action write)
    {
        try
        {
            write();
        }
        catch (UnauthorizedAccessException e)
        {
            throw ToolError.NotPermitted.At($"cannot write: {e.Message}", path, "name a file that you may write");
        }
        catch (IOException e)
        {
            throw ToolError.CannotWrite.At($"cannot write: {e.Message}", path, "name a file in a folder that is there");
        }
    }
}
