using System;
using System.IO;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Tool.Errors;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Running;

/// <summary>The chip's nvs partition, kept in a file from run to run: an image of the flash, as esptool reads and writes it.</summary>
internal sealed class ChipStore
{
    // ESP-IDF's default partition.
    private const int DefaultSectors = 6;

    private readonly string? _path;
    private readonly string? _temporary;

    /// <summary>Reads the flash.</summary>
    /// <param name="path">The file; one that is not there is an erased flash, and null a flash that ends with the run.</param>
    /// <param name="files">Where the file's place is reserved.</param>
    /// <exception cref="ToolException">The file is no image of a flash, or cannot be read or written.</exception>
    public ChipStore(string? path, OutputFiles files)
    {
        _path = path;
        if (path is null)
        {
            Flash = new SimulatedFlash(DefaultSectors);
            return;
        }

        Flash = Read(path);
        _temporary = files.Reserve(path);
    }

    /// <summary>The flash.</summary>
    public SimulatedFlash Flash { get; }

    /// <summary>Writes the file.</summary>
    public void Keep()
    {
        if (_path is not null)
        {
            File.WriteAllBytes(_temporary!, Flash.Bytes);
            OutputFiles.Commit(_path);
        }
    }

    private static SimulatedFlash Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        }
        catch (UnauthorizedAccessException e)
        {
            throw ToolError.NotPermitted.At(e.Message, $"option --store {path}", "name a file that you may read and write");
        }
        catch (IOException e)
        {
            throw ToolError.CannotWrite.At(e.Message, $"option --store {path}", "name a file that can be read and written");
        }

        if (bytes.Length == 0)
        {
            return new SimulatedFlash(DefaultSectors);
        }

        if (!NvsFlash.IsImage(bytes))
        {
            throw ToolError.BadStore.At(
                $"the file is no image of an nvs partition, which has three or more sectors of {SimulatedFlash.SectorSize} bytes with a page's header each",
                $"option --store {path}", "name another file to leave this one as it is; the store of the emulated modules is of another kind");
        }

        var flash = new SimulatedFlash(bytes.Length / SimulatedFlash.SectorSize);
        flash.Write(0, bytes);
        return flash;
    }
}
