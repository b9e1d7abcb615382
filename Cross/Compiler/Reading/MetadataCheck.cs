using System;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace DeviceKit.Cross.Reading;

/// <summary>Looks at what an assembly file says of itself before it is opened (ECMA-335 II.24, II.25).</summary>
internal static class MetadataCheck
{
    private const int TablesKnown = 0x2D;
    private const int NewestMajor = 2;

    /// <summary>Checks the headers.</summary>
    /// <exception cref="ReadingException">The file is damaged, holds native code, or is too new.</exception>
    public static void Check(byte[] file, string path)
    {
        try
        {
            using var reader = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(file));
            if (reader.PEHeaders.CorHeader is not { } header || !reader.HasMetadata)
            {
                throw AssemblyFile.Damaged(path, "no metadata");
            }

            if (reader.PEHeaders.SectionHeaders.Any(section => section.PointerToRawData + section.SizeOfRawData > file.Length))
            {
                throw AssemblyFile.Damaged(path, "the file is cut off");
            }

            if (!header.Flags.HasFlag(CorFlags.ILOnly) && !header.Flags.HasFlag(CorFlags.ILLibrary))
            {
                throw new ReadingException(new Diagnostic(DiagnosticCodes.NativeCode, "the assembly holds native code", path, "build it as pure IL"));
            }

            CheckTables(reader.GetMetadata(), path);
            _ = reader.GetMetadataReader();
        }
        catch (Exception exception) when (AssemblyFile.IsDamage(exception))
        {
            throw AssemblyFile.Damaged(path, exception.Message);
        }
    }

    // The tables' stream says which version and which tables; whatever is unknown there would be read wrongly.
    private static void CheckTables(PEMemoryBlock metadata, string path)
    {
        BlobReader root = metadata.GetReader();
        root.Offset = 12; // Behind signature, version and a reserved word.
        int versionLength = root.ReadInt32();
        root.Offset += versionLength + 2;
        int streams = root.ReadUInt16();
        for (int i = 0; i < streams; i++)
        {
            int offset = root.ReadInt32();
            _ = root.ReadInt32();
            int start = root.Offset;
            string name = root.ReadUTF8(root.IndexOf(0));
            root.Offset = start + ((name.Length + 4) / 4 * 4);
            if (name is "#~" or "#-")
            {
                BlobReader tables = metadata.GetReader();
                tables.Offset = offset + 4;
                int major = tables.ReadByte();
                tables.Offset = offset + 8;
                if (major > NewestMajor || tables.ReadUInt64() >> TablesKnown != 0)
                {
                    throw new ReadingException(new Diagnostic(DiagnosticCodes.TooNew, "the assembly's metadata is of a newer kind", path, "build it with the SDK of global.json"));
                }
            }
        }
    }
}
