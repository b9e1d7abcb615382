using System;
using System.Reflection;
using DeviceKit.Tool.Errors;

namespace DeviceKit.Tool.Applications;

/// <summary>The Main of a loaded application.</summary>
internal sealed class ApplicationEntry
{
    private readonly string _path;
    private readonly MethodInfo _main;

    private ApplicationEntry(string path, MethodInfo main)
    {
        _path = path;
        _main = main;
    }

    /// <summary>Loads an application.</summary>
    /// <param name="path">The full path of its assembly.</param>
    /// <exception cref="ToolException">The file is no application.</exception>
    public static ApplicationEntry Load(string path)
    {
        Assembly assembly;
        try
        {
            assembly = new ApplicationLoadContext(path).LoadFromAssemblyPath(path);
        }
        catch (BadImageFormatException)
        {
            throw ToolError.NotAnAssembly.At("not a .NET assembly", path, "name the application's .dll");
        }

        return assembly.EntryPoint is { } main && main.ReturnType == typeof(int) && main.GetParameters() is [{ } only] && only.ParameterType == typeof(string[])
            ? new ApplicationEntry(path, main)
            : throw ToolError.NoEntryPoint.At("no entry point of the right shape", path, "declare static int Main(string[] args) => Device.Run(args, ...)");
    }

    /// <summary>Calls Main.</summary>
    /// <returns>What it returns.</returns>
    /// <exception cref="ToolException">An assembly that Main needs cannot be loaded.</exception>
    public int Invoke(string[] args)
    {
        try
        {
            return (int)_main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [args], null)!;
        }
        catch (Exception e) when (LoadFailure.Of(e, _path) is { } failure)
        {
            throw failure;
        }
    }
}
