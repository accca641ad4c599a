namespace Gradus.Reference.OpenCl.Native;

/// <summary>What the functions of OpenCL answer.</summary>
internal static class OpenClStatus
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>The loader found no driver.</summary>
    public const int NoPlatform = -1001;

    /// <summary>The source of the kernels was refused.</summary>
    public const int BuildFailure = -11;

    /// <summary>The name that the OpenCL specification gives a code.</summary>
    public static string Name(int code) => code switch
    {
        -1 => "CL_DEVICE_NOT_FOUND",
        -2 => "CL_DEVICE_NOT_AVAILABLE",
        -3 => "CL_COMPILER_NOT_AVAILABLE",
        -4 => "CL_MEM_OBJECT_ALLOCATION_FAILURE",
        -5 => "CL_OUT_OF_RESOURCES",
        -6 => "CL_OUT_OF_HOST_MEMORY",
        BuildFailure => "CL_BUILD_PROGRAM_FAILURE",
        -30 => "CL_INVALID_VALUE",
        -34 => "CL_INVALID_CONTEXT",
        -36 => "CL_INVALID_COMMAND_QUEUE",
        -38 => "CL_INVALID_MEM_OBJECT",
        -43 => "CL_INVALID_BUILD_OPTIONS",
        -45 => "CL_INVALID_PROGRAM_EXECUTABLE",
        -46 => "CL_INVALID_KERNEL_NAME",
        -52 => "CL_INVALID_KERNEL_ARGS",
        -54 => "CL_INVALID_WORK_GROUP_SIZE",
        -61 => "CL_INVALID_BUFFER_SIZE",
        NoPlatform => "CL_PLATFORM_NOT_FOUND_KHR",
        _ => "an OpenCL error",
    };

    /// <summary>Turns a code into an exception unless it is success.</summary>
    /// <exception cref="OpenClException">It is not.</exception>
    public static void Check(int code, string call, string subject = "")
    {
        if (code != Success)
        {
            throw new OpenClException(call, code, subject);
        }
    }
}
