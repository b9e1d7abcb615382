using System.Linq;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>
/// How the library is found on the host. An assembly may hold several bindings and has one DllImport resolver: so it is the load context's event,
/// which any number can listen to, that tries the file names.
/// </summary>
internal static class LibraryWriter
{
    public static GeneratedFile Write(BindingContext context)
    {
        LibrarySpecification library = context.Specification.Library!;
        string name = context.Specification.Stem + "Library";
        context.Claim(name, "the library's loader");
        string[] packages = [.. context.Specification.Headers.Select(h => h.Package).OfType<string>().Distinct()];
        string files = string.Join(" or ", library.Files);
        string message = $"{files} is not on this machine: install the library{(packages.Length > 0 ? $" (Debian: the one that {string.Join(", ", packages)} depends on)" : "")}";
        CodeWriter writer = CodeWriter.ForCSharp(
            context.Specification, "System.Reflection", "System.Runtime.CompilerServices", "System.Runtime.InteropServices", "System.Runtime.Loader");
        writer.Summary($"Finds {files}.");
        writer.Open($"internal static class {name}");
        writer.Summary("Run before the first use of the assembly.");
        writer.Line("[ModuleInitializer]");
        writer.Open("internal static void Register()");
        writer.Line($"AssemblyLoadContext context = AssemblyLoadContext.GetLoadContext(typeof({name}).Assembly) ?? AssemblyLoadContext.Default;");
        writer.Line("context.ResolvingUnmanagedDll += Load;");
        writer.Close();
        writer.Open("private static nint Load(Assembly assembly, string library)");
        writer.Open($"if (library != {CodeWriter.Literal(library.Name)} || assembly != typeof({name}).Assembly)");
        writer.Line("return 0;");
        writer.Close();
        foreach (string file in library.Files)
        {
            writer.Open($"if (NativeLibrary.TryLoad({CodeWriter.Literal(file)}, out nint {Local(file, library)}))");
            writer.Line($"return {Local(file, library)};");
            writer.Close();
        }

        writer.Line($"throw new DllNotFoundException({CodeWriter.Literal(message)});");
        writer.Close();
        writer.Close();
        return CallEmitter.File(name, writer);
    }

    private static string Local(string file, LibrarySpecification library) => "handle" + (library.Files.ToList().IndexOf(file) + 1);
}
