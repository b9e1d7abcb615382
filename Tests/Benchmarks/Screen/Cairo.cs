using System.Runtime.InteropServices;

namespace DeviceKit.Benchmarks.Screen;

/// <summary>The few calls of cairo's (cairo.h) that the scene needs.</summary>
internal static unsafe partial class Cairo
{
    public const string Library = "libcairo.so.2";
    public const int FormatA8 = 2;
    public const int FormatRgb565 = 4;

    [LibraryImport(Library)]
    public static partial nint cairo_image_surface_create(int format, int width, int height);

    [LibraryImport(Library)]
    public static partial void cairo_surface_flush(nint surface);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int cairo_surface_write_to_png(nint surface, string path);

    [LibraryImport(Library)]
    public static partial nint cairo_create(nint surface);

    [LibraryImport(Library)]
    public static partial void cairo_destroy(nint context);

    [LibraryImport(Library)]
    public static partial void cairo_set_source_rgb(nint context, double red, double green, double blue);

    [LibraryImport(Library)]
    public static partial void cairo_set_source(nint context, nint pattern);

    [LibraryImport(Library)]
    public static partial nint cairo_pattern_create_linear(double x0, double y0, double x1, double y1);

    [LibraryImport(Library)]
    public static partial void cairo_pattern_add_color_stop_rgb(nint pattern, double offset, double red, double green, double blue);

    [LibraryImport(Library)]
    public static partial void cairo_pattern_destroy(nint pattern);

    [LibraryImport(Library)]
    public static partial void cairo_rectangle(nint context, double x, double y, double width, double height);

    [LibraryImport(Library)]
    public static partial void cairo_new_sub_path(nint context);

    [LibraryImport(Library)]
    public static partial void cairo_close_path(nint context);

    [LibraryImport(Library)]
    public static partial void cairo_arc(nint context, double x, double y, double radius, double from, double to);

    [LibraryImport(Library)]
    public static partial void cairo_fill(nint context);

    [LibraryImport(Library)]
    public static partial void cairo_mask_surface(nint context, nint surface, double x, double y);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial void cairo_select_font_face(nint context, string family, int slant, int weight);

    [LibraryImport(Library)]
    public static partial void cairo_set_font_size(nint context, double size);

    [LibraryImport(Library)]
    public static partial nint cairo_get_scaled_font(nint context);

    [LibraryImport(Library)]
    public static partial nint cairo_scaled_font_reference(nint font);

    [LibraryImport(Library)]
    public static partial void cairo_set_scaled_font(nint context, nint font);

    [LibraryImport(Library)]
    public static partial void cairo_scaled_font_text_extents(nint font, byte* text, TextExtents* extents);

    [LibraryImport(Library)]
    public static partial void cairo_move_to(nint context, double x, double y);

    [LibraryImport(Library)]
    public static partial void cairo_show_text(nint context, byte* text);

    /// <summary>cairo_text_extents_t.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct TextExtents
    {
        public double BearingX;
        public double BearingY;
        public double Width;
        public double Height;
        public double AdvanceX;
        public double AdvanceY;
    }
}
