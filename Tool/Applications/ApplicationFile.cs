using System;
using System.IO;
using System.Linq;
using DeviceKit.Tool.Errors;

namespace DeviceKit.Tool.Applications;

/// <summary>Finds the assembly that `APP|PROJECT` means, building it where it is a project.</summary>
internal static class ApplicationFile
{
    /// <summary>The full path of the application's assembly.</summary>
    /// <exception cref="ToolException">There is none, or it cannot be built.</exception>
    public static string Resolve(string application, ProjectBuilder builder)
    {
        string path = Path.GetFullPath(application);
        if (Directory.Exists(path))
        {
            string[] projects = [.. Directory.GetFiles(path, "*.csproj").Order(StringComparer.Ordinal)];
            return projects.Length switch
            {
                1 => builder.Build(projects[0]),
                0 => throw ToolError.NoProject.At("no project in the folder", application, "name a .dll, a .csproj or a folder with one"),
                _ => throw ToolError.ManyProjects.At($"{projects.Length} projects in the folder", application, $"name one, such as {Path.GetFileName(projects[0])}"),
            };
        }

        if (!File.Exists(path))
        {
            throw ToolError.NoSuchApplication.At("no such file", application, "name a .dll, a .csproj or a folder with one");
        }

        return Path.GetExtension(path) == ".csproj" ? builder.Build(path) : path;
    }
}
