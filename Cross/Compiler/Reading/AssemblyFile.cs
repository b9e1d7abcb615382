using System;
using System.IO;
using System.Security;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace DeviceKit.Cross.Reading;

/// <summary>Opens one assembly file, with its debug information if there is any.</summary>
internal static class AssemblyFile
{
    /// <summary>Reads a file into memory and opens it.</summary>
    /// <exception cref="ReadingException">It is not there, damaged, of native code, or too new.</exception>
    public static AssemblyDefinition Open(string path, ClosureResolver resolver)
    {
        byte[] bytes = ReadAll(path);
        MetadataCheck.Check(bytes, path);
        try
        {
            var parameters = new ReaderParameters(ReadingMode.Deferred) { MetadataResolver = resolver, InMemory = true };
            AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(new MemoryStream(bytes), parameters);
            ReadSymbols(assembly.MainModule, path);
            return assembly;
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw Damaged(path, exception.Message);
        }
    }

    /// <summary>Whether an exception of the metadata reader means that the file is damaged.</summary>
    public static bool IsDamage(Exception exception) =>
        exception is BadImageFormatException or IOException or ArgumentException or InvalidOperationException or IndexOutOfRangeException
            or NullReferenceException or OverflowException or NotSupportedException or NotImplementedException or InvalidCastException or FormatException
            or AssemblyResolutionException or ResolutionException or SymbolsNotMatchingException or System.Collections.Generic.KeyNotFoundException;

    /// <summary>The exception for a damaged file.</summary>
    public static ReadingException Damaged(string path, string detail) =>
        new(new Diagnostic(DiagnosticCodes.Damaged, $"not a .NET assembly, or damaged ({detail.ReplaceLineEndings(" ").TrimEnd('.')})", path, "build it again"));

    private static byte[] ReadAll(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ReadingException(new Diagnostic(DiagnosticCodes.NoFile, "there is no such file", path, "build the application first"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException or ArgumentException)
        {
            throw new ReadingException(new Diagnostic(DiagnosticCodes.NoFile, "the file cannot be read", path, "look at its permissions"));
        }
    }

    // Debug information that is missing, of another build or damaged is done without.
    private static void ReadSymbols(ModuleDefinition module, string path)
    {
        try
        {
            string file = Path.ChangeExtension(path, ".pdb");
            ISymbolReader? reader = null;
            foreach (ImageDebugHeaderEntry entry in module.GetDebugHeader().Entries)
            {
                if (entry.Directory.Type == ImageDebugType.EmbeddedPortablePdb)
                {
                    reader = new EmbeddedPortablePdbReaderProvider().GetSymbolReader(module, path);
                }
            }

            reader ??= File.Exists(file) ? new PortablePdbReaderProvider().GetSymbolReader(module, new MemoryStream(File.ReadAllBytes(file))) : null;
            if (reader is not null)
            {
                module.ReadSymbols(reader, throwIfSymbolsAreNotMaching: false);
            }
        }
        catch (Exception exception) when (IsDamage(exception) || exception is UnauthorizedAccessException)
        {
        }
    }
}
